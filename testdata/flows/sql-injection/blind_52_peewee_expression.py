# safe: peewee binds the values of its expressions
from peewee import CharField, Model, SqliteDatabase
from pyramid.view import view_config


class Town(Model):
    name = CharField()

    class Meta:
        database = SqliteDatabase("towns.db")


@view_config(route_name="towns", renderer="json")
def towns(request):
    found = Town.select().where(Town.name == request.params.get("name", "")).order_by(Town.name)  # ok: sql-injection
    return {"names": [t.name for t in found]}
