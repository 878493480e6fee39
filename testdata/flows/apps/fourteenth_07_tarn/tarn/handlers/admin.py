import pickle

import ldap3
import tornado.web
from ldap3.utils.conv import escape_filter_chars
from tornado.process import Subprocess

from ..base import BaseHandler

TASKS = ("stock", "feed", "drain")


class RunHandler(BaseHandler):
    @tornado.web.authenticated
    async def post(self):
        task = self.get_body_argument("task")
        if task not in TASKS:
            raise tornado.web.HTTPError(400)
        await Subprocess("lakectl " + task, shell=True).wait_for_exit()  # ok: command-injection
        await Subprocess("lakectl " + self.get_body_argument("lake"), shell=True).wait_for_exit()  # want: command-injection

    @tornado.web.authenticated
    async def put(self):
        body = tornado.escape.json_decode(self.request.body)
        await Subprocess(["lakectl", "--", body["lake"]]).wait_for_exit()  # ok: command-injection


class StateHandler(BaseHandler):
    def post(self):
        self.finish(str(pickle.loads(self.request.body)))  # want: unsafe-deserialization

    def put(self):
        self.finish(tornado.escape.json_decode(self.request.body))  # ok: unsafe-deserialization


class LdapHandler(BaseHandler):
    def get(self):
        connection = ldap3.Connection("ldaps://ldap.example.org")
        connection.search("dc=example,dc=org", f"(uid={self.word('uid')})")  # want: ldap-injection
        connection.search("dc=example,dc=org", f"(uid={escape_filter_chars(self.word('uid'))})")  # ok: ldap-injection
        self.finish({"entries": len(connection.entries)})
