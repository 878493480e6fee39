# safe: the value is escaped
from flask import jsonify, request
import ldap
from ldap.filter import escape_filter_chars


def init(app):

    @app.route('/lab092', methods=['GET'])
    def lab092():
        incoming = request.referrer or ''

        unit = escape_filter_chars(request.args.get('unit', 'staff'))
        incoming = escape_filter_chars(incoming)
        conn = ldap.initialize('ldap://dir.example.org')
        hits = conn.search_s('dc=example,dc=org', ldap.SCOPE_SUBTREE, f'(&(ou={unit})(cn={incoming}))')  # ok: ldap-injection
        return jsonify(len(hits))
