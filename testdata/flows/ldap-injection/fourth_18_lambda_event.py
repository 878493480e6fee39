# safe: the whole badge has to be digits
import json
import os
import re

from ldap3 import Connection, Server

NUMBER = re.compile(r"\d{4,8}")


def handler(event, context):
    badge = (event.get("queryStringParameters") or {}).get("badge", "")
    if not NUMBER.fullmatch(badge):
        return {"statusCode": 400, "body": "badge expected"}
    conn = Connection(Server(os.environ["LDAP_HOST"]), auto_bind=True)
    conn.search("ou=badges,dc=example", "(serialNumber=%s)" % badge, attributes=["owner", "pin"])  # ok: ldap-injection
    return {"statusCode": 200, "body": json.dumps([e.owner.value for e in conn.entries])}
