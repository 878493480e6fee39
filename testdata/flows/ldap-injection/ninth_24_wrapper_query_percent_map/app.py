# vulnerable: filter built with an f-string; the value goes through: percent map, thing
import configparser

import ldap3
from flask import request

from helpers.separate_request import SeparateRequest

CONFIG = "[things]\nselected = FirstThing\n"


class Thing:
    def do_something(self, text):
        raise NotImplementedError


class FirstThing(Thing):
    def do_something(self, text):
        return text


class SecondThing(Thing):
    def do_something(self, text):
        return "".join(text)


def create_thing():
    parser = configparser.ConfigParser()
    parser.read_string(CONFIG)
    if parser.get("things", "selected") == "SecondThing":
        return SecondThing()
    return FirstThing()


def connect():
    server = ldap3.Server("ldap://localhost")
    return ldap3.Connection(server, auto_bind=True)


def init(app):
    @app.route("/directory/24", methods=["GET"])
    def case_get():
        return case_post()

    @app.route("/directory/24", methods=["POST"])
    def case_post():
        """Called by the front end."""
        scr = SeparateRequest(request)
        taken = scr.get_query_parameter("entry_id")

        middle = "%(b)s" % {"a": "guest", "b": taken}

        thing = create_thing()
        bar = thing.do_something(middle)

        connection = connect()
        connection.search("ou=people,dc=example,dc=com", f"(uid={bar})", attributes=["cn"])  # want: ldap-injection
        return f"{len(connection.entries)} entries"
