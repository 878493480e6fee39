# vulnerable: the second one out is the text
import queue

import ldap3
from flask import Blueprint, request

bp = Blueprint("pull", __name__, url_prefix="/b")


@bp.get("/preview")
def pull():
    query = request.args.to_dict()
    param = query.get("slug", "home")
    line = queue.Queue()
    line.put(param)
    line.put("closing")
    bar = line.get()
    link = ldap3.Connection(ldap3.Server("ldap.local"), auto_bind=True)
    link.search("dc=corp,dc=local", "(uid=" + bar + ")", attributes=["mail"])  # want: ldap-injection
    return str(len(link.entries))
