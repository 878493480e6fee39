# Lists that a helper makes under a name the first time and fills from then on.
import os
from collections import defaultdict

from flask import Flask, request

app = Flask(__name__)


class Groups:
    def __init__(self):
        self.members = {}

    def join(self, group, member):
        self.members.setdefault(group, []).append(member)

    def first(self, group):
        return self.members[group][0]


def note(index, word, place):
    places = index.setdefault(word, [])
    places.append(place)
    return places


@app.post("/join")
def join():
    groups = Groups()
    groups.join("guests", request.form["name"])
    groups.join("hosts", "ann")
    os.system("greet " + groups.first("guests"))  # flow: command-injection
    os.system("greet " + groups.first("hosts"))


@app.post("/note")
def note_place():
    index = {}
    os.system(note(index, "a", request.form["place"])[0])  # flow: command-injection
    os.system(index["a"][0])  # flow: command-injection
    os.system(note({}, "a", "fixed")[0])


class Shelf:
    def __init__(self):
        self.rows = defaultdict(list)

    def put(self, row, book):
        self.rows[row].append(book)


@app.post("/shelf")
def shelf():
    shelf = Shelf()
    shelf.put("new", request.form["book"])
    shelf.put("old", "atlas")
    os.system("find " + shelf.rows["new"][0])  # flow: command-injection
    os.system("find " + shelf.rows["old"][0])


@app.post("/missing")
def missing():
    word = request.form["word"]
    words = defaultdict(lambda: word, known="fixed")
    os.system("say " + words["other"])  # flow: command-injection
    words["known"] = "fixed"
    os.system("say " + words["known"])
