from .repository import DogRepository
from .services import Photos, Registry


class Container:
    """Makes each service once."""

    def __init__(self, config):
        self._config = config
        self._made = {}

    def _once(self, name, make):
        if name not in self._made:
            self._made[name] = make()
        return self._made[name]

    @property
    def dogs(self):
        return self._once("dogs", lambda: DogRepository(self._config["DATABASE"]))

    @property
    def photos(self):
        return self._once("photos", lambda: Photos(self._config["PHOTOS"]))

    @property
    def registry(self):
        return self._once("registry", Registry)
