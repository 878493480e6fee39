# A class says that there is nothing at first, and each object puts something there when it is made.
import os

from flask import Flask, request

app = Flask(__name__)


class Reader:
    request = None
    name = None

    def __init__(self, request):
        self.request = request

    def field(self, key):
        if key not in self.request.form:
            return ""
        return self.request.form[key]

    def named(self):
        return self.name


def subject(reader):
    return reader.field("subject")


def name_of(reader):
    return reader.named()


@app.post("/subject")
def send():
    reader = Reader(request)
    os.system(subject(reader))  # flow: command-injection
    os.system(str(name_of(reader)))  # nobody has put a name there
    reader.name = request.args["name"]
    os.system(name_of(reader))  # flow: command-injection
    return ""
