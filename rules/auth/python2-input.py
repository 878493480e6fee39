print "name?"
name = input()  # want: python2-input
age = input("age? ")  # want: python2-input
other = int(input("x"))  # want: python2-input
text = raw_input()  # ok: text
more = raw_input("x")  # ok: text
third = other.input()  # ok: something else
