from marshmallow import EXCLUDE, Schema, fields, validate


class ProfileSchema(Schema):
    class Meta:
        unknown = EXCLUDE

    nick = fields.String(required=True, validate=validate.Length(max=40))
    motto = fields.String()


class FilterSchema(Schema):
    nick = fields.String()
    level = fields.Integer()
