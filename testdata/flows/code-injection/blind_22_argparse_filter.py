# vulnerable: the filter of the command line is evaluated for each row
import argparse
import csv


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("file")
    parser.add_argument("--where", default="True")
    options = parser.parse_args()
    with open(options.file, newline="", encoding="utf-8") as handle:
        for row in csv.DictReader(handle):
            if eval(options.where, {}, dict(row)):  # want: code-injection
                print(row)


if __name__ == "__main__":
    main()
