# vulnerable: another value is escaped
from flask import jsonify, request
import ldap
from ldap.filter import escape_filter_chars


def init(app):

    @app.route('/lab091', methods=['GET'])
    def lab091():
        incoming = request.referrer or ''

        unit = escape_filter_chars(request.args.get('unit', 'staff'))
        conn = ldap.initialize('ldap://dir.example.org')
        hits = conn.search_s('dc=example,dc=org', ldap.SCOPE_SUBTREE, f'(&(ou={unit})(cn={incoming}))')  # want: ldap-injection
        return jsonify(len(hits))
