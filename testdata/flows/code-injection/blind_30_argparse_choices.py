# safe: argparse accepts two choices
import argparse
import csv

FILTERS = {"all": "True", "adults": "int(age) >= 18"}


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("file")
    parser.add_argument("--where", choices=sorted(FILTERS), default="all")
    options = parser.parse_args()
    with open(options.file, newline="", encoding="utf-8") as handle:
        for row in csv.DictReader(handle):
            if eval(FILTERS[options.where], {"int": int}, dict(row)):  # ok: code-injection
                print(row)


if __name__ == "__main__":
    main()
