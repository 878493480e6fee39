# vulnerable: the descriptor keeps what it is given
from flask import jsonify
import ldap


class Word:
    def __set_name__(self, owner, name):
        self.slot = '_' + name

    def __get__(self, obj, owner=None):
        return getattr(obj, self.slot)

    def __set__(self, obj, value):
        setattr(obj, self.slot, value)


class Sheet:
    tone = Word()


def init(app):

    @app.route('/lab079/<path:label>', methods=['GET'])
    def lab079(label):
        param = label

        sheet = Sheet()
        sheet.tone = param
        bar = sheet.tone
        link = ldap.initialize('ldap://dir')
        hits = link.search_s('dc=org', ldap.SCOPE_SUBTREE, '(&(objectClass=person)(mail=' + bar + '))')  # want: ldap-injection
        return jsonify(len(hits))
