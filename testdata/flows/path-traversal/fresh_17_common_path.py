# safe: commonpath of the real path decides
import os

import bottle

ROOT = "/srv/themes"


def inside(path):
    return os.path.commonpath([ROOT, path]) == ROOT


@bottle.route("/theme")
def theme():
    path = os.path.realpath(os.path.join(ROOT, bottle.request.query.get("css", "base.css")))
    if not inside(path):
        bottle.abort(403, "outside")
    with open(path, "rb") as handle:  # ok: path-traversal
        return handle.read()
