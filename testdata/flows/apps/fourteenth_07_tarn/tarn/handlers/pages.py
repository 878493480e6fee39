import os
from urllib.parse import urlsplit

import tornado.escape
import tornado.web
from tornado.httpclient import AsyncHTTPClient, HTTPRequest

from ..base import BaseHandler

ROOT = os.path.realpath("/srv/tarn")


class HelloHandler(BaseHandler):
    def get(self):
        self.write("<h1>Hello " + self.get_argument("name") + "</h1>")  # want: xss

    def post(self):
        self.write("<h1>Hello " + tornado.escape.xhtml_escape(self.get_argument("name")) + "</h1>")  # ok: xss

    def put(self):
        self.finish({"hello": self.get_argument("name")})  # ok: xss

    def patch(self):
        self.set_header("Content-Type", "text/plain; charset=utf-8")
        self.write("Hello " + self.get_argument("name"))  # ok: xss

    def delete(self):
        self.finish(f"<p>{self.get_cookie('last', 'nobody')} is gone</p>")  # want: xss


class NoteHandler(BaseHandler):
    def get(self):
        self.render("note.html", note=self.word("note"))  # ok: xss

    def post(self):
        self.render("raw.html", note=self.word("note"))  # want: xss

    def put(self):
        page = tornado.template.Template("<p>" + self.word("note") + "</p>")  # want: template-injection
        self.finish(page.generate())

    def patch(self):
        page = tornado.template.Template("<p>{{ note }}</p>")  # ok: template-injection
        self.finish(page.generate(note=self.word("note")))  # ok: xss


class GoHandler(BaseHandler):
    def get(self):
        self.redirect(self.get_argument("next", "/"))  # want: open-redirect

    def post(self):
        target = self.get_argument("next", "/")
        parts = urlsplit(target.replace("\\", "/"))
        if parts.scheme or parts.netloc or not target.startswith("/") or target.startswith("//"):
            target = "/"
        self.redirect(target)  # ok: open-redirect

    def put(self):
        self.set_header("Location", self.request.headers["X-Next"])  # want: open-redirect
        self.set_status(302)

    def delete(self):
        self.redirect(self.reverse_url("home"))  # ok: open-redirect


class FileHandler(BaseHandler):
    def get(self, name):
        with open(os.path.join(ROOT, name), "rb") as source:  # want: path-traversal
            self.write(source.read())

    def head(self, name):
        path = os.path.realpath(os.path.join(ROOT, name))
        if os.path.commonpath([ROOT, path]) != ROOT:
            raise tornado.web.HTTPError(404)
        with open(path, "rb") as source:  # ok: path-traversal
            self.set_header("Content-Length", len(source.read()))

    def post(self, name):
        for upload in self.request.files["scan"]:
            with open(os.path.join(ROOT, upload["filename"]), "wb") as out:  # want: path-traversal
                out.write(upload["body"])

    def put(self, name):
        for upload in self.request.files["scan"]:
            with open(os.path.join(ROOT, os.path.basename(upload.filename)), "wb") as out:  # ok: path-traversal
                out.write(upload.body)


class MirrorHandler(BaseHandler):
    async def get(self):
        client = AsyncHTTPClient()
        answer = await client.fetch(self.get_argument("url"))  # want: ssrf
        self.finish({"size": len(answer.body)})

    async def post(self):
        client = AsyncHTTPClient()
        request = HTTPRequest("https://lakes.example.org/" + tornado.escape.url_escape(self.word("lake"), plus=False))
        answer = await client.fetch(request)  # ok: ssrf
        self.finish({"size": len(answer.body)})

    async def put(self):
        request = HTTPRequest(url=self.word("url"), method="PUT", body=b"")
        answer = await AsyncHTTPClient().fetch(request)  # want: ssrf
        self.finish({"size": len(answer.body)})
