# vulnerable: the section's option is written in upper case and read in lower case, which is the same
import configparser

from flask import Flask, request

app = Flask(__name__)


@app.route("/themes")
def theme():
    parser = configparser.ConfigParser(interpolation=None)
    parser.read_dict({"theme": {"file": "default.css"}, "other": {"file": "other.css"}})
    parser.set("theme", "FILE", request.args.get("file", "default.css"))
    with open("/srv/themes/" + parser["theme"]["file"]) as file:  # want: path-traversal
        return file.read(), 200, {"Content-Type": "text/css"}
