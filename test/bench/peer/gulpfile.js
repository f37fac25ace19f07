'use strict';

const build = require('@microsoft/sp-build-web');

const getTasks = build.rig.getTasks;
build.rig.getTasks = function () {
  const tasks = getTasks.call(build.rig);
  tasks.set('serve', tasks.get('serve-deprecated'));
  return tasks;
};

build.initialize(require('gulp'));
