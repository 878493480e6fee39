# Views behind decorators that refuse what they do not want to see in the request.
import os
import functools
import re
from functools import wraps
from flask import Flask, abort, request
app = Flask(__name__)


def watched(view):
    @functools.wraps(view)
    def inner(*args, **kwargs):
        if not request.args.get('label', '').isalnum():
            return 'bad', 400
        return view(*args, **kwargs)
    return inner


@app.route('/1')
@watched
def view1():
    os.system("ls " + request.args.get('label'))
    os.system("ls " + request.args['label'])
    os.system("ls " + request.args['other'])  # flow: command-injection


def watched2(view):
    @functools.wraps(view)
    def inner(*args, **kwargs):
        label = request.args.get('label', '')
        if not re.fullmatch(r"[a-z]+", label):
            abort(400)
        return view(*args, **kwargs)
    return inner


@app.route('/2')
@watched2
def view2():
    x = request.args["label"]
    os.system("ls " + x)


def seen(view):
    @functools.wraps(view)
    def inner(*args, **kwargs):
        label = request.args.get('label', '')
        if not label.isalnum():
            app.logger.info("odd")
        return view(*args, **kwargs)
    return inner


@app.route('/3')
@seen
def view3():
    x = request.args["label"]
    os.system("ls " + x)  # flow: command-injection


def named(name):
    def deco(view):
        @functools.wraps(view)
        def inner(*args, **kwargs):
            if not request.args.get("label", "").isalnum():
                abort(400)
            return view(*args, **kwargs)
        return inner
    return deco


@app.route('/4')
@named("label")
def view4():
    os.system("ls " + request.args["label"])
    os.system("ls " + request.form["label"])  # flow: command-injection


def key(name):
    def deco(view):
        @functools.wraps(view)
        def inner(*args, **kwargs):
            if not request.args.get(name, "").isalnum():
                abort(400)
            return view(*args, **kwargs)
        return inner
    return deco


@app.route('/6/<label>')
@watched
def view6(label):
    os.system("ls " + label)  # flow: command-injection


def urlchecked(view):
    @functools.wraps(view)
    def inner(label):
        if not label.isalnum():
            abort(400)
        return view(label)
    return inner


@app.route('/7/<label>')
@urlchecked
def view7(label):
    os.system("ls " + label)


def kwchecked(view):
    @functools.wraps(view)
    def inner(*args, **kwargs):
        if not kwargs["label"].isalnum():
            abort(400)
        return view(*args, **kwargs)
    return inner


@app.route('/8/<label>')
@kwchecked
def view8(label):
    os.system("ls " + label)


@app.route('/9')
@seen
@watched
def view9():
    os.system("ls " + request.args["label"])


def late(view):
    @functools.wraps(view)
    def inner(*args, **kwargs):
        out = view(*args, **kwargs)
        if not request.args.get('label', '').isalnum():
            return 'bad', 400
        return out
    return inner


@app.route('/10')
@late
def view10():
    os.system("ls " + request.args["label"])  # flow: command-injection


def some(view):
    @functools.wraps(view)
    def inner(*args, **kwargs):
        if request.method == "GET":
            if not request.args.get('label', '').isalnum():
                return 'bad', 400
            return view(*args, **kwargs)
        return view(*args, **kwargs)
    return inner


@app.route('/11')
@some
def view11():
    os.system("ls " + request.args["label"])  # flow: command-injection


def allowed(view):
    @functools.wraps(view)
    def inner(*args, **kwargs):
        if request.form["col"] not in ("a", "b"):
            abort(400)
        return view(*args, **kwargs)
    return inner


@app.route('/12', methods=["POST"])
@allowed
def view12():
    os.system("ls " + request.form["col"])


def raises(view):
    @functools.wraps(view)
    def inner(*args, **kwargs):
        check(request.args["label"])
        return view(*args, **kwargs)
    return inner


def check(x):
    if not x.isalnum():
        raise ValueError(x)


@app.route('/13')
@raises
def view13():
    os.system("ls " + request.args["label"])


@app.before_request
def early():
    if not request.args.get('early', '').isalnum():
        abort(400)
