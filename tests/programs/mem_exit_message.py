# sys.exit with a message prints it on stderr, status 1.
import sys

print("before")
sys.exit("a message")
