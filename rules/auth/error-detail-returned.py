import traceback
from flask import Flask, jsonify, make_response

app = Flask(__name__)

@app.route("/a")
def a():
    try:
        return work()
    except Exception:
        return jsonify(error=traceback.format_exc())  # want: error-detail-returned

@app.route("/b")
def b():
    try:
        return work()
    except Exception:
        text = traceback.format_exc()  # want: error-detail-returned
        return make_response(text, 500)

@app.route("/c")
def c():
    try:
        return work()
    except Exception as e:
        return jsonify({"t": traceback.format_exception(e)})  # want: error-detail-returned

@app.route("/d")
def fine():
    try:
        return work()
    except Exception:
        app.logger.error(traceback.format_exc())  # ok: logged
        return jsonify(error="failed")  # ok: a plain message

@app.route("/e")
def debugged():
    try:
        return work()
    except Exception:
        return jsonify(error=traceback.format_exc() if app.debug else "failed")  # ok: while debugging

def tool():
    print(traceback.format_exc())  # ok: no client
