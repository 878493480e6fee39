import colander


class OrderSchema(colander.MappingSchema):
    grape = colander.SchemaNode(colander.String(), validator=colander.OneOf(["riesling", "merlot"]))
    bottles = colander.SchemaNode(colander.Integer())
    label = colander.SchemaNode(colander.String())
    code = colander.SchemaNode(colander.String(), validator=colander.Regex(r"^[A-Z]{4}\Z"))
