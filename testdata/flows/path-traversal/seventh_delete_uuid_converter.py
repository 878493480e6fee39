# safe: delete uuid converter
import os
from flask import Flask, request

app = Flask(__name__)

class Attachment:
    def __init__(self, ident):
        self._ident = ident
    @property
    def path(self):
        return "/srv/att/%s.bin" % self._ident
@app.delete("/att/<uuid:ident>")
def drop(ident):
    os.remove(Attachment(ident).path)  # ok: path-traversal
    return "", 204
