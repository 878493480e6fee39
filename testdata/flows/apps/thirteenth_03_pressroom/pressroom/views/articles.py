import os

from flask import abort, redirect, request
from markupsafe import escape
from werkzeug.utils import safe_join

from .base import TextView


class ArticleView(TextView):
    def path(self, slug):
        joined = safe_join(self.folder, slug + ".txt")
        if joined is None:
            abort(404)
        return joined

    def get(self, slug):
        text = self.load(slug)
        title = self.param("title", slug)
        return f"<h1>{escape(title)}</h1><pre>{escape(text)}</pre>"  # ok: xss

    def post(self, slug):
        with open(self.path(slug), "w") as handle:  # ok: path-traversal
            handle.write(self.param("text"))
        return redirect("/articles/" + os.path.basename(slug))  # ok: open-redirect


class DraftView(TextView):
    def path(self, slug):
        return os.path.join(self.folder, "drafts", self.param("sub", "mine"), slug)

    def get(self, slug):
        title = self.param("title", slug)
        return f"<h1>Draft: {title}</h1>"  # want: xss

    def post(self, slug):
        with open(self.path(slug), "w") as handle:  # want: path-traversal
            handle.write(self.param("text"))
        return redirect(self.param("return_to", "/"))  # want: open-redirect

    def delete(self, slug):
        os.unlink(self.path(slug))  # want: path-traversal
        return "", 204
