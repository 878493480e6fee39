from html import escape

from OFS.SimpleItem import SimpleItem
from Products.Five.browser import BrowserView


class Search(BrowserView):
    def __call__(self):
        return "<p>Nothing for " + self.request.get("q", "") + "</p>"  # flow: xss


class Escaped(BrowserView):
    def __call__(self):
        return "<p>Nothing for " + escape(self.request.get("q", "")) + "</p>"  # ok: escaped


class Where(BrowserView):
    def __call__(self):
        return "<p>You are at " + self.request.get("URL") + "</p>"  # ok: what the server says


class Login(SimpleItem):
    def login(self):
        request = self.REQUEST
        request.RESPONSE.redirect(request.form["came_from"])  # flow: open-redirect

    def logout(self):
        request = self.REQUEST
        response = request["RESPONSE"]
        response.redirect(request.get("HTTP_REFERER"))  # flow: open-redirect

    def home(self):
        self.REQUEST.RESPONSE.redirect("/")  # ok: fixed
