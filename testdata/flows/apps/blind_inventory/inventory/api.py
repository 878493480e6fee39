from flask import jsonify, request
from flask.views import MethodView
from sqlalchemy import text

from inventory.database import Item, db
from inventory.requests import ListRequest


class ItemsAPI(MethodView):
    def get(self):
        wanted = ListRequest()
        sql = "SELECT id, name FROM item WHERE name LIKE :word ORDER BY %s LIMIT %d"
        if request.args.get("exact"):
            sql = sql.replace("LIKE :word", "= :word")
        statement = text(sql % (wanted.known_order, wanted.limit))
        found = db.session.execute(statement, {"word": wanted.word})  # ok: sql-injection
        return jsonify([row.id for row in found])

    def post(self):
        item = Item(**request.get_json())  # want: mass-assignment
        db.session.add(item)
        db.session.commit()
        return jsonify(id=item.id), 201

    def head(self):
        wanted = ListRequest()
        db.session.execute(text("SELECT id FROM item ORDER BY " + wanted.order))  # want: sql-injection
        return "", 204


class ItemAPI(MethodView):
    writable = {"name": str, "place": str, "quantity": int}

    def get(self, key):
        item = db.get_or_404(Item, key)
        return jsonify(name=item.name)

    def patch(self, key):
        item = db.get_or_404(Item, key)
        body = request.get_json()
        for name, convert in self.writable.items():
            if name in body:
                setattr(item, name, convert(body[name]))  # ok: mass-assignment
        db.session.commit()
        return jsonify(ok=True)

    def delete(self, key):
        db.session.execute(text("DELETE FROM item WHERE id = %d" % key))  # ok: sql-injection
        db.session.commit()
        return "", 204
