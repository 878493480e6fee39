# safe: the function under fixed
import shutil

from flask import Flask, request

app = Flask(__name__)


@app.route("/barrel")
def barrel():
    incoming = request.referrer or ""
    table = {"same": lambda text: text, "fixed": lambda text: "mango"}
    final = table["fixed"](incoming)
    shutil.copyfile("/srv/empty.txt", "/srv/inbox/" + final)  # ok: path-traversal
    return {"done": True}
