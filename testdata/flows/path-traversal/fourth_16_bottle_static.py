# safe: static_file refuses names that leave the constant root
from bottle import Bottle, request, static_file

app = Bottle()


@app.get("/sites/file")
def site_file():
    name = request.query.get("name", "index.html")
    return static_file(name, root="/srv/sites/main")  # ok: path-traversal
