# vulnerable: the unpickler finds every class
import io
import pickle


class Reader(pickle.Unpickler):
    def find_class(self, module, name):
        return super().find_class(module, name)


def read(content):
    return Reader(io.BytesIO(content)).load()  # want: unsafe-deserialization
