import re

from flask import Flask, abort, request

from installer import Installer

app = Flask(__name__)
installer = Installer("/srv/plugins")


@app.put("/plugins/<name>")
def put_plugin(name):
    if not re.fullmatch(r"[a-z]{1,20}", name):
        abort(404)
    installer.install(request.get_data(), name)
    return "", 204
