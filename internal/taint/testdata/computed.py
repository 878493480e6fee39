# What the program computes of constants decides which way it takes, as Python computes it.
import math
import operator
import os
import sqlite3
import string

from flask import Flask, request

app = Flask(__name__)
shop = sqlite3.connect("shop.db")


def scaled(n, k=2):
    return n * k


def adder(k):
    return lambda n: n + k


@app.get("/computed")
def computed():
    word = request.args["word"]
    shop.execute("select 1" if "ab".rjust(4, "x") == "xxab" else word)
    shop.execute(word if "ab".rjust(4, "x") == "xxab" else "select 1")  # flow: sql-injection
    shop.execute("select 1" if "ab".ljust(4, ".") == "ab.." else word)
    shop.execute(word if "ab".ljust(4, ".") == "ab.." else "select 1")  # flow: sql-injection
    shop.execute("select 1" if "-7".zfill(4) == "-007" else word)
    shop.execute(word if "-7".zfill(4) == "-007" else "select 1")  # flow: sql-injection
    shop.execute("select 1" if "ab".center(5, "*") == "**ab*" else word)
    shop.execute(word if "ab".center(5, "*") == "**ab*" else "select 1")  # flow: sql-injection
    shop.execute("select 1" if "aB".swapcase() == "Ab" else word)
    shop.execute(word if "aB".swapcase() == "Ab" else "select 1")  # flow: sql-injection
    shop.execute("select 1" if "a-b-c".rpartition("-")[0] == "a-b" else word)
    shop.execute(word if "a-b-c".rpartition("-")[0] == "a-b" else "select 1")  # flow: sql-injection
    shop.execute("select 1" if "a-b-c".rsplit("-", 1)[1] == "c" else word)
    shop.execute(word if "a-b-c".rsplit("-", 1)[1] == "c" else "select 1")  # flow: sql-injection
    shop.execute("select 1" if "abc".startswith(("x", "a")) else word)
    shop.execute(word if "abc".startswith(("x", "a")) else "select 1")  # flow: sql-injection
    shop.execute("select 1" if "abc".translate(str.maketrans("a", "z")) == "zbc" else word)
    shop.execute(word if "abc".translate(str.maketrans("a", "z")) == "zbc" else "select 1")  # flow: sql-injection
    shop.execute("select 1" if "abc".translate(str.maketrans({"b": None})) == "ac" else word)
    shop.execute(word if "abc".translate(str.maketrans({"b": None})) == "ac" else "select 1")  # flow: sql-injection
    shop.execute("select 1" if "abc".isalpha() and not "aB".isupper() and "ab1".isalnum() and "_a1".isidentifier() else word)
    shop.execute(word if "abc".isalpha() and not "aB".isupper() and "ab1".isalnum() and "_a1".isidentifier() else "select 1")  # flow: sql-injection
    shop.execute("select 1" if "{:>4}|{:03d}|{:#x}|{:.2f}".format("ab", 7, 255, 2.5) == "  ab|007|0xff|2.50" else word)
    shop.execute(word if "{:>4}|{:03d}|{:#x}|{:.2f}".format("ab", 7, 255, 2.5) == "  ab|007|0xff|2.50" else "select 1")  # flow: sql-injection
    shop.execute("select 1" if f"{7:03d}{'ab':^4}" == "007 ab " else word)
    shop.execute(word if f"{7:03d}{'ab':^4}" == "007 ab " else "select 1")  # flow: sql-injection
    shop.execute("select 1" if "%03d|%-4s|%x" % (7, "ab", 255) == "007|ab  |ff" else word)
    shop.execute(word if "%03d|%-4s|%x" % (7, "ab", 255) == "007|ab  |ff" else "select 1")  # flow: sql-injection
    shop.execute("select 1" if hex(255) + oct(8) + bin(5) == "0xff0o100b101" else word)
    shop.execute(word if hex(255) + oct(8) + bin(5) == "0xff0o100b101" else "select 1")  # flow: sql-injection
    shop.execute("select 1" if int("1f", 16) + int("101", 2) == 36 else word)
    shop.execute(word if int("1f", 16) + int("101", 2) == 36 else "select 1")  # flow: sql-injection
    shop.execute("select 1" if float("1.5") * 2 == 3.0 else word)
    shop.execute(word if float("1.5") * 2 == 3.0 else "select 1")  # flow: sql-injection
    shop.execute("select 1" if str(2.5) + repr("a") == "2.5'a'" else word)
    shop.execute(word if str(2.5) + repr("a") == "2.5'a'" else "select 1")  # flow: sql-injection
    shop.execute("select 1" if pow(2, 5) - abs(-3) + round(2.5) == 31 else word)
    shop.execute(word if pow(2, 5) - abs(-3) + round(2.5) == 31 else "select 1")  # flow: sql-injection
    shop.execute("select 1" if sum([1, 2, 3]) + max([3, 1]) + min((4, 2)) == 11 else word)
    shop.execute(word if sum([1, 2, 3]) + max([3, 1]) + min((4, 2)) == 11 else "select 1")  # flow: sql-injection
    shop.execute("select 1" if sorted([3, 1, 2], reverse=True)[0] == 3 else word)
    shop.execute(word if sorted([3, 1, 2], reverse=True)[0] == 3 else "select 1")  # flow: sql-injection
    shop.execute("select 1" if math.floor(2.7) + math.ceil(2.1) + math.gcd(12, 18) == 11 else word)
    shop.execute(word if math.floor(2.7) + math.ceil(2.1) + math.gcd(12, 18) == 11 else "select 1")  # flow: sql-injection
    shop.execute("select 1" if operator.mul(2, 3) == 6 and operator.lt(1, 2) else word)
    shop.execute(word if operator.mul(2, 3) == 6 and operator.lt(1, 2) else "select 1")  # flow: sql-injection
    shop.execute("select 1" if os.path.splitext("notes/a.tar.gz")[1] == ".gz" else word)
    shop.execute(word if os.path.splitext("notes/a.tar.gz")[1] == ".gz" else "select 1")  # flow: sql-injection
    shop.execute("select 1" if dict.fromkeys(["a", "b"], 2)["b"] == 2 else word)
    shop.execute(word if dict.fromkeys(["a", "b"], 2)["b"] == 2 else "select 1")  # flow: sql-injection
    shop.execute("select 1" if len({1, 1, 2}) == 2 else word)
    shop.execute(word if len({1, 1, 2}) == 2 else "select 1")  # flow: sql-injection
    shop.execute("select 1" if isinstance(5, (str, int)) and not isinstance("a", int) else word)
    shop.execute(word if isinstance(5, (str, int)) and not isinstance("a", int) else "select 1")  # flow: sql-injection
    shop.execute("select 1" if type("a") is str else word)
    shop.execute(word if type("a") is str else "select 1")  # flow: sql-injection
    shop.execute("select 1" if (3, 8) < (3, 9) and [1, 2] == [1, 2] and (1, 2) != (1, 3) else word)
    shop.execute(word if (3, 8) < (3, 9) and [1, 2] == [1, 2] and (1, 2) != (1, 3) else "select 1")  # flow: sql-injection
    shop.execute("select 1" if string.ascii_lowercase[2] + string.digits[-1] == "c9" else word)
    shop.execute(word if string.ascii_lowercase[2] + string.digits[-1] == "c9" else "select 1")  # flow: sql-injection
    shop.execute("select 1" if scaled(3) == 6 and scaled(3, k=4) == 12 else word)
    shop.execute(word if scaled(3) == 6 and scaled(3, k=4) == 12 else "select 1")  # flow: sql-injection
    shop.execute("select 1" if adder(2)(3) == 5 else word)
    shop.execute(word if adder(2)(3) == 5 else "select 1")  # flow: sql-injection
