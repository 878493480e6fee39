# safe: the folder is fixed, and static_file does not leave it
from bottle import Bottle, static_file

app = Bottle()


@app.route("/site/<name:path>")
def asset(name):
    return static_file(name, root="/srv/site")  # ok: path-traversal
