# What a pattern finds in a text has the characters that the pattern, or its group, lets through.
import os
import re

from flask import Flask, request

app = Flask(__name__)
PAIR = re.compile(r"(?P<key>[a-z]+)=(?P<value>.*)")


@app.get("/groups")
def groups():
    word = request.args["word"]
    os.system("show " + re.match(r"(\d*)(.*)", word).group(1))
    os.system("show " + re.match(r"(\d*)(.*)", word).group(2))  # flow: command-injection
    os.system("show " + re.match(r"(\d*)(.*)", word)[1])
    os.system("show " + re.match(r"(\d*)(.*)", word)[0])  # flow: command-injection
    number, rest = re.match(r"(\d+)(.*)", word).groups()
    os.system("show " + number)
    os.system("show " + rest)  # flow: command-injection
    os.system("show %d" % re.search(r"\d+", word).start())


@app.get("/named")
def named():
    found = PAIR.fullmatch(request.args["word"])
    if found:
        os.system("show " + found.group("key"))
        os.system("show " + found["key"])
        os.system("show " + found.group("value"))  # flow: command-injection
        key, value = found.group("key", "value")
        os.system("show " + key)
        os.system("show " + value)  # flow: command-injection


@app.get("/all")
def all_of_them():
    word = request.args["word"]
    os.system("show " + "".join(re.findall(r"[a-z0-9]+", word)))
    os.system("show " + "".join(re.findall(r"\S+", word)))  # flow: command-injection
    os.system("show " + re.findall(r"x(\w{1,9});", word)[0])
    os.system("show " + re.findall(r"^(\w{1,9})=(.*)", word)[0][1])  # flow: command-injection
    for found in re.finditer(r"[a-z]+", word):
        os.system("show " + found.group())
    for found in re.finditer(r"[^ ]+", word):
        os.system("show " + found.group())  # flow: command-injection


@app.get("/either")
def either():
    word = request.args["word"]
    found = re.match(r"([a-z]+)", word) if len(word) > 3 else re.match(r"(.*)", word)
    os.system("show " + found.group(1))  # flow: command-injection


@app.get("/counted")
def counted():
    word = request.args["word"]
    os.system("show " + str(word.count(",")))
    os.system("show " + str(word.index(",")))
    os.system("show " + word.split(",")[word.count(",")])  # flow: command-injection
