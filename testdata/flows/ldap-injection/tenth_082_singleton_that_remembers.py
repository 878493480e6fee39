# safe: the second construction has put a constant in its place
from flask import Blueprint, jsonify, request
import ldap3

pages = Blueprint('lab082', __name__)


class Desk:
    _one = None

    def __new__(cls, *args, **kwargs):
        if cls._one is None:
            cls._one = super().__new__(cls)
        return cls._one

    def put(self, note):
        self.note = note
        return self


@pages.get('/lab082')
def lab082():
    values = request.args.getlist('label')
    param = values[0] if values else ''

    Desk().put(param)
    Desk().put('empty')
    value = Desk().note
    conn = ldap3.Connection('dir', auto_bind=True)
    search_filter = '(|(cn=%s)(sn=%s))' % (value, value)
    conn.search(search_base='dc=org', search_filter=search_filter)  # ok: ldap-injection
    return jsonify(len(conn.response))
