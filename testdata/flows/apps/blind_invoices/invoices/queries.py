from lxml import etree

BY_NUMBER = etree.XPath("//invoice[@number=$number]")


def by_number(tree, number):
    return BY_NUMBER(tree, number=number)  # ok: xpath-injection


def by_customer(tree, customer):
    return tree.xpath("//invoice[customer='%s']" % customer)  # want: xpath-injection


def position(tree, index):
    return tree.xpath("//invoice[%d]" % index)  # ok: xpath-injection
