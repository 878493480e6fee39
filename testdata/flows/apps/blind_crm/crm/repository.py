from crm.extensions import mongo


class Contacts:
    name = "contacts"

    @property
    def collection(self):
        return mongo.collection(self.name)

    def by_mail(self, mail):
        return self.collection.find_one({"mail": mail})  # ok: nosql-injection

    def by_filter(self, criteria):
        return list(self.collection.find(criteria).limit(50))  # want: nosql-injection


class Deals(Contacts):
    name = "deals"

    def above(self, amount):
        return self.collection.count_documents({"$where": "this.amount > " + str(amount)})  # ok: nosql-injection

    def in_stage(self, stage):
        return self.collection.count_documents({"$where": "this.stage == '%s'" % stage})  # want: nosql-injection

    def close(self, key, owner):
        result = self.collection.update_one({"key": key, "owner": owner}, {"$set": {"closed": True}})  # want: nosql-injection
        return result.modified_count
