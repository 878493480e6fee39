# vulnerable: the expression of the command line is evaluated with the names of a library
import argparse
import math


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--start", type=float, default=0.0)
    parser.add_argument("function")
    options = parser.parse_args()
    names = {key: getattr(math, key) for key in dir(math) if not key.startswith("_")}
    x = options.start
    while x < options.start + 10:
        names["x"] = x
        print(x, eval(options.function, names))  # want: code-injection
        x += 0.5


if __name__ == "__main__":
    main()
