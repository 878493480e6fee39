# Buffers and byte arrays that are cut, and lines of a text whose beginning is known.
import io
from flask import Flask, request
app = Flask(__name__)


@app.post("/1")
def view1():
    buf = bytearray(b"abc.")
    buf += request.get_data()
    del buf[4:]
    eval(bytes(buf))


@app.post("/2")
def view2():
    buf = bytearray(b"abc.")
    buf += request.get_data()
    del buf[:4]
    eval(bytes(buf))  # flow: code-injection


@app.post("/3")
def view3():
    raw = bytearray(b'MK')
    raw += request.args["u"].encode()
    eval(bytes(memoryview(raw)[:2]).decode())
    eval(bytes(memoryview(raw)[2:]).decode())  # flow: code-injection
    eval(raw[:2].decode())
    eval(raw[:3].decode())  # flow: code-injection


@app.post("/4")
def view4():
    buf = io.StringIO()
    buf.write("abc;")
    keep = buf.tell()
    buf.write("-- " + request.values.get("comment", ""))
    buf.truncate(keep)
    eval(buf.getvalue())


@app.post("/5")
def view5():
    buf = io.StringIO()
    buf.write("abc;")
    keep = buf.tell()
    buf.write("-- " + request.values.get("comment", ""))
    buf.seek(keep)
    eval(buf.read())  # flow: code-injection
    buf.seek(0)
    eval(buf.read(4))


@app.post("/6")
def view6():
    buf = io.StringIO()
    buf.write(request.values.get("comment", ""))
    buf.seek(0)
    buf.truncate()
    buf.write("x")
    eval(buf.getvalue())


@app.post("/7")
def view7():
    buf = io.StringIO()
    buf.write(request.values.get("comment", ""))
    buf.truncate(0)
    buf.seek(0)
    buf.write("x")
    eval(buf.getvalue())


@app.post("/8")
def view8():
    buf = io.BytesIO(b"head")
    buf.seek(0, 2)
    buf.write(request.get_data())
    eval(buf.getvalue()[:4])
    eval(buf.getvalue()[4:])  # flow: code-injection


@app.post("/10")
def view10():
    buf = io.StringIO("one\n" + request.args["u"] + "\n")
    eval(buf.readline())
    eval(buf.readline())  # flow: code-injection


@app.post("/11")
def view11():
    buf = io.StringIO("one\n" + request.args["u"] + "\n")
    lines = buf.readlines()
    eval(lines[0])
    eval(lines[1])  # flow: code-injection


@app.post("/12")
def view12():
    text = "one," + request.args["u"]
    a, b = text.split(",", 1)
    eval(a)
    eval(b)  # flow: code-injection
    eval(text.partition(",")[0])
    eval(text.partition(",")[2])  # flow: code-injection


@app.post("/14")
def view14():
    buf = bytearray()
    buf.extend(request.get_data())
    eval(buf.decode())  # flow: code-injection


@app.post("/letters")
def view_letters():
    text = "abcd" + request.args["u"]
    eval(text[0])
    eval(text[3])
    eval(text[4])  # flow: code-injection
