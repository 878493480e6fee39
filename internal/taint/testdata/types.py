"""Responses that are declared to be no pages; numbers that may be large."""
import falcon
import tornado.httpclient
import tornado.web
from fastapi import FastAPI, Query
from flask import Flask, Response, make_response, request

app = Flask(__name__)
api = FastAPI()


@app.get("/plain")
def plain():
    response = make_response(request.args["text"])
    response.headers["Content-Type"] = "text/plain; charset=utf-8"
    return response


@app.get("/page")
def page():
    response = make_response(request.args["text"])  # flow: xss
    response.headers["Content-Type"] = "text/html"
    return response


@app.get("/tuple")
def both():
    return request.args["text"], 200, {"Content-Type": "text/plain"}


class Note:
    def on_get(self, req, resp):
        resp.content_type = falcon.MEDIA_TEXT
        resp.text = req.get_param("note")


@api.get("/buffer")
def buffer(size: int):
    return {"n": len([0] * size)}  # flow: resource-exhaustion


@api.get("/bounded")
def bounded(size: int = Query(10, le=100)):
    return {"n": len([0] * size)}


@app.get("/json")
def as_json():
    response = Response(mimetype="application/json")
    response.set_data(request.args["text"])
    return response


@app.get("/html")
def as_html():
    response = Response(mimetype="text/html")
    response.set_data(request.args["text"])  # flow: xss
    return response


class Stopped(tornado.web.RequestHandler):
    def get(self):
        self.set_header("Content-Type", "application/json")
        self.write('{"path": "' + self.request.path + '"}')


class Greeting(tornado.web.RequestHandler):
    def get(self):
        self.set_header("X-Kind", "application/json")
        self.write("<p>" + self.get_argument("name"))  # flow: xss


class Passing(tornado.web.RequestHandler):
    def post(self):
        sent = tornado.httpclient.HTTPRequest("https://goods.example/list", method="POST", body=self.request.body)
        tornado.httpclient.AsyncHTTPClient().fetch(sent)
        tornado.httpclient.AsyncHTTPClient().fetch(tornado.httpclient.HTTPRequest(self.get_argument("from")))  # flow: ssrf
