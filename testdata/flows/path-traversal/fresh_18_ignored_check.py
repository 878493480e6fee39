# vulnerable: the result of the check is not used
import os

import bottle

ROOT = "/srv/themes"


def inside(path):
    return os.path.commonpath([ROOT, path]) == ROOT


@bottle.route("/theme")
def theme():
    path = os.path.realpath(os.path.join(ROOT, bottle.request.query.get("css", "base.css")))
    inside(path)
    with open(path, "rb") as handle:  # want: path-traversal
        return handle.read()
