# safe: the handler's parser was made without entities
import tornado.web
from lxml import etree, objectify


def object_parser(entities):
    parser = etree.XMLParser(resolve_entities=entities, load_dtd=entities)
    parser.set_element_class_lookup(objectify.ObjectifyElementClassLookup())
    return parser


class ShipmentHandler(tornado.web.RequestHandler):
    parser = object_parser(False)

    def post(self):
        shipment = objectify.fromstring(self.request.body, self.parser)  # ok: xxe
        self.write({"parcels": len(shipment.parcel), "to": str(shipment.receiver.name)})


app = tornado.web.Application([(r"/shipments", ShipmentHandler)])
