# vulnerable: double slash makes another host; the value goes through: partition, helper thing, loop chars
import urllib.parse

from flask import Flask, redirect, request

from helpers.thing_factory import create_thing


class RequestWrapper:
    def __init__(self, req):
        self.req = req

    def get_form_parameter(self, name):
        return self.req.form.get(name, "")

    def get_query_parameter(self, name):
        return self.req.args.get(name, "")

    def get_cookie(self, name):
        return urllib.parse.unquote(self.req.cookies.get(name, ""))

    def get_the_value(self, name):
        return "/home"


app = Flask(__name__)


@app.get("/leave/27")
@app.post("/leave/27")
def serve_27():
    incoming = RequestWrapper(request).get_query_parameter("LineItem")
    _, _, carry = ("key=" + incoming).partition("=")
    the_thing = create_thing()
    relayed = the_thing.do_something(carry)
    bar = ""
    for letter in relayed:
        bar += letter
    return redirect("//" + bar)  # want: open-redirect
