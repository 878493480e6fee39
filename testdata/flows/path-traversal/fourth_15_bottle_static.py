# vulnerable: the root of the static files is taken from the request
from bottle import Bottle, request, static_file

app = Bottle()


@app.get("/sites/file/<name>")
def site_file(name):
    site = request.query.get("site", "main")
    return static_file(name, root="/srv/sites/" + site)  # want: path-traversal
