# A script: its top level calls functions that use its variables.
import operator
import os
import sqlite3
import subprocess
import sys

VERBOSE = False
shop = sqlite3.connect("shop.db")


def find(name):
    shop.execute("select * from goods where name = '" + name + "'")  # flow: sql-injection


def show(name):
    if VERBOSE:
        os.system("figlet " + name)


def calculate(text):
    subprocess.run([sys.executable, "-c", "print(" + text + ")"])  # flow: command-injection
    subprocess.run(["perl", "-e", text])  # flow: command-injection
    subprocess.run(["perl", "show.pl", "--", text])


def pick(name):
    return globals()[name]


def layout(text):
    return str.join(",", [text])


if __name__ == "__main__":
    word = input("word: ")
    find(word)
    show(word)
    calculate(word)
    os.system(layout(word))  # flow: command-injection
