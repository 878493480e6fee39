import os

import tornado.escape
import tornado.web

from . import stock
from .base import BaseHandler

SHEETS = "/srv/seedbank/sheets/"


class SeedsHandler(BaseHandler):
    def get(self):
        rows = stock.listing(self.field("order"), self.number("limit", 20))
        rows += stock.tagged(self.field("tag"))
        if self.field("year"):
            rows += stock.of_year(self.field("year"))
        self.write({"rows": [tuple(r) for r in rows]})


class SeedHandler(BaseHandler):
    def get(self, code):
        seed = stock.by_code(code)
        if seed is None:
            self.write("<p>no seed " + code + "</p>")  # want: xss
            return
        self.write("<p>seed " + tornado.escape.xhtml_escape(code) + "</p>")  # ok: xss

    def post(self, code):
        self.set_header("Content-Type", "application/json")
        self.finish(tornado.escape.json_encode({"code": code}))  # ok: xss


class LotHandler(BaseHandler):
    def get(self, number):
        self.write({"lot": tuple(stock.by_lot(number) or ())})


class SheetHandler(BaseHandler):
    def get(self, name):
        with open(os.path.join(SHEETS, name)) as sheet:  # want: path-traversal
            self.write({"text": sheet.read()})

    def head(self, name):
        full = os.path.abspath(os.path.join(SHEETS, name))
        if os.path.commonpath([full, SHEETS]) != SHEETS.rstrip("/"):
            raise tornado.web.HTTPError(403)
        with open(full) as sheet:  # ok: path-traversal
            self.set_header("X-Size", str(len(sheet.read())))
