-- Which node computed a block.
ALTER TABLE batch_block ADD COLUMN node text;
