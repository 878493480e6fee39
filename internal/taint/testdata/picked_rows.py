# Functions that hand back one of the things in a list that is passed to them.
import os

from flask import Flask, request

app = Flask(__name__)


def by_number(rows, number):
    for row in rows:
        if row["id"] == number:
            return row


def second(rows):
    return next(row for row in rows if row["id"] == 2)


def inner(parts):
    if len(parts) == 1:
        return parts[0]
    return parts


def renamed(rows):
    for row in rows:
        row["text"] = "none"
        return row


@app.get("/rows")
def rows():
    table = [{"id": 1, "text": "one"}, {"id": 2, "text": request.args["q"]}]
    os.system(by_number(table, 2)["text"])  # flow: command-injection
    os.system(by_number(table, 1)["text"])  # the other row
    row = second(table)
    os.system(row["text"])  # flow: command-injection
    os.system(str(row["id"]))  # the other field
    row["text"] = "two"
    os.system(table[1]["text"])  # it was the row itself, and its text is another one now
    return ""


@app.get("/parts")
def parts():
    os.system(inner([[request.args["q"], "x"]])[0])  # flow: command-injection
    os.system(inner([["x", request.args["q"]]])[0])  # the other element
    os.system(renamed([{"text": request.args["q"]}])["text"])  # changed before it is handed back
    return ""
