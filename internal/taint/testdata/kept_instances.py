"""Objects that one function keeps in a variable of the module, and whose methods another calls."""
import os
import subprocess

from flask import Flask, request

app = Flask(__name__)
JOBS = {}
QUEUE = []
current = None


class Job:
    def __init__(self, command, turns):
        self.command = command
        self.turns = turns
        self.name = "job"

    def run(self):
        os.system("nice -n %s true" % self.turns)
        os.system("echo " + self.name)
        return subprocess.check_output(self.command, shell=True)  # flow: command-injection


class Task:
    def __init__(self, command):
        self.command = command

    def run(self):
        os.system(self.command)  # flow: command-injection


class Quoted:
    def __init__(self, words):
        self.words = words

    def run(self):
        subprocess.run(["show", "--", self.words])


class Note:
    text = ""

    def print(self):
        os.system("lpr " + self.text)  # flow: command-injection


@app.post("/jobs/<number>")
def make(number):
    JOBS[number] = Job(request.form["command"], int(request.form["turns"]))
    QUEUE.append(Task(request.form["command"]))
    QUEUE.append(Quoted(request.form["words"]))
    return "made"


@app.post("/jobs/<number>/run")
def run(number):
    JOBS[number].run()
    for task in QUEUE:
        task.run()
    return "done"


@app.post("/note")
def note():
    global current
    current = Note()
    current.text = request.form["text"]
    return "noted"


@app.post("/note/print")
def print_note():
    current.print()
    return "printed"
