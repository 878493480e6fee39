# vulnerable: the inner function of the factory gets the name, the outer one the folder
from flask import Flask, request

app = Flask(__name__)


def opener(folder):
    def with_suffix(suffix):
        def read(name):
            with open(folder + "/" + name + suffix) as file:  # want: path-traversal
                return file.read()

        return read

    return with_suffix


read_note = opener("/srv/notes")(".md")


@app.route("/notes", methods=["POST"])
def notes():
    return read_note(request.form["note"]), 200, {"Content-Type": "text/plain"}
