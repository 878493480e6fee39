# Texts in memory that are written and read like files.
import csv
import io
import os
import tempfile

from flask import Flask, request

app = Flask(__name__)


@app.get("/stringio")
def stringio_route():
    word = request.args["word"]
    b = io.StringIO()
    b.write("s")
    os.system(b.getvalue())
    b.write(word)
    os.system(b.getvalue())  # flow: command-injection
    b.seek(0)
    b.truncate(0)
    b.write("t")
    os.system(b.getvalue())


@app.get("/stringio-read")
def stringio_read_route():
    word = request.args["word"]
    b = io.StringIO("line1\n" + word)
    os.system(b.readline())
    os.system(b.readline())  # flow: command-injection
    c = io.StringIO(word)
    os.system(c.read())  # flow: command-injection
    c.seek(0)
    os.system(c.read(0) + "s")


@app.get("/bytesio")
def bytesio_route():
    word = request.args["word"]
    b = io.BytesIO(b"s")
    os.system(b.read().decode())
    b = io.BytesIO(word.encode())
    os.system(b.read().decode())  # flow: command-injection
    os.system(b.getvalue().decode())  # flow: command-injection


@app.get("/csv-write")
def csv_write_route():
    word = request.args["word"]
    o = io.StringIO()
    w = csv.writer(o)
    w.writerow(["s"])
    os.system(o.getvalue())
    w.writerow([word])  # flow: csv-injection
    os.system(o.getvalue())  # flow: command-injection


@app.get("/temporary")
def temporary_route():
    word = request.args["word"]
    with tempfile.TemporaryFile("w+") as kept:
        kept.write(word)
        kept.seek(0)
        os.system(kept.read())  # flow: command-injection
        kept.seek(0)
        kept.truncate()
        kept.write("fixed")
        kept.seek(0)
        os.system(kept.read())


@app.get("/lines")
def lines_route():
    for line in io.StringIO(request.args["word"]):
        os.system(line)  # flow: command-injection
    fixed = io.StringIO()
    fixed.write("a\nb")
    fixed.seek(0)
    for line in fixed:
        os.system(line)
