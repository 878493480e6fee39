# vulnerable: the function under same
import shutil

from flask import Flask, request

app = Flask(__name__)


@app.route("/barrel")
def barrel():
    incoming = request.referrer or ""
    table = {"same": lambda text: text, "fixed": lambda text: "mango"}
    final = table["same"](incoming)
    shutil.copyfile("/srv/empty.txt", "/srv/inbox/" + final)  # want: path-traversal
    return {"done": True}
