# vulnerable: login by filter, the password is compared in the filter too
import json

import ldap


def handler(event, context):
    body = json.loads(event["body"])
    parts = ["(&"]
    for key in ("uid", "employeeNumber"):
        parts.append("(%s=%s)" % (key, body[key]))
    parts.append(")")
    con = ldap.initialize("ldap://directory.internal")
    hits = con.search_ext_s("dc=example,dc=org", ldap.SCOPE_SUBTREE, "".join(parts))  # want: ldap-injection
    return {"statusCode": 200 if hits else 403}
