# Calling __del__ by hand is an ordinary call and does not prevent the real one.
class T:
    def __del__(self):
        print("del")


t = T()
t.__del__()
t.__del__()
print("two by hand")
del t
print("end")
