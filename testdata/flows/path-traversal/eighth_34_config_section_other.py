# safe: the option read is that of the other section
import configparser

from flask import Flask, request

app = Flask(__name__)


@app.route("/themes")
def theme():
    parser = configparser.ConfigParser(interpolation=None)
    parser.read_dict({"theme": {"file": "default.css"}, "other": {"file": "other.css"}})
    parser.set("theme", "FILE", request.args.get("file", "default.css"))
    with open("/srv/themes/" + parser["other"]["file"]) as file:  # ok: path-traversal
        return file.read(), 200, {"Content-Type": "text/css"}
