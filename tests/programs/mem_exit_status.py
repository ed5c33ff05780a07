# Exit status is passed through and what is alive is still finalized.
import sys


class T:
    def __del__(self):
        print("del")


t = T()
print("leaving")
sys.exit(3)
