# vulnerable: the folder that static_file may not leave is chosen by the request
from bottle import Bottle, static_file

app = Bottle()


@app.route("/site/<site>/<name:path>")
def asset(site, name):
    return static_file(name, root="/srv/" + site)  # want: path-traversal
