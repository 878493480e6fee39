# Numbers and texts in bytes that struct takes apart.
import os
import struct

from flask import Flask, request

app = Flask(__name__)


@app.post("/record")
def record():
    body = request.get_data()
    size, kind, name = struct.unpack("<I 2s 8s", body[:14])
    os.system("size %s" % size)
    os.system(b"kind " + kind)  # flow: command-injection
    os.system(b"name " + name)  # flow: command-injection
    os.system("port %d" % struct.unpack_from(">H", body)[0])
    letters = struct.unpack("3c", body[:3])
    os.system(letters[2])  # flow: command-injection
    os.system(struct.unpack("%ds" % len(body), body)[0])  # flow: command-injection
