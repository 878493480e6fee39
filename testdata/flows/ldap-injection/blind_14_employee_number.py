# safe: the employee number is an integer
import json

import ldap


def handler(event, context):
    body = json.loads(event["body"])
    number = int(body["employeeNumber"])
    con = ldap.initialize("ldap://directory.internal")
    hits = con.search_ext_s("dc=example,dc=org", ldap.SCOPE_SUBTREE, "(employeeNumber=%d)" % number)  # ok: ldap-injection
    return {"statusCode": 200 if hits else 403}
